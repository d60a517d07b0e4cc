package planted.matching.application;

import planted.matching.adapter.persistence.RowsKnowingTheWeb;

/** A use case that uses an adapter. */
public record UseCaseKnowingAnAdapter(RowsKnowingTheWeb rows) {}
