package dk.amr.domain.kreds;

/** A district of the union (S3). */
public record Kreds(KredsId id, KredsName name) {}
