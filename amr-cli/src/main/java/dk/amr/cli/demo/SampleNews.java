package dk.amr.cli.demo;

import java.time.LocalDate;

/** A row that the union's register has from that day on. */
record SampleNews(LocalDate day, SampleRow row) {}
