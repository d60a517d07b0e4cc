package planted.matching.model;

import org.springframework.stereotype.Component;

/** A model that uses Spring. */
@Component
public class ImpureModel {}
