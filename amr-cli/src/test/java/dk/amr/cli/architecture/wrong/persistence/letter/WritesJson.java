package dk.amr.cli.architecture.wrong.persistence.letter;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Decides how things look outside. */
public record WritesJson(ObjectMapper mapper) {}
