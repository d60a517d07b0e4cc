package planted.school.model;

import org.springframework.stereotype.Component;

/** Planted: a model that uses Spring. */
@Component
class ImpureModel {}
