package planted.matching.adapter.web;

import planted.matching.adapter.persistence.RowsKnowingTheWeb;

/** A view that uses persistence. */
public record ViewReadingRows(RowsKnowingTheWeb rows) {}
