package planted.enterprise.model;

import org.springframework.stereotype.Component;

/** Planted: a model that is a Spring bean. */
@Component
class ImpureOffer {}
