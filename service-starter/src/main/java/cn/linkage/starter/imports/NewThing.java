package cn.linkage.starter.imports;

import java.util.UUID;

/**
 * What is to be made of a row.
 *
 * @param id which the thing is to have
 * @param organisationId whose it is to be
 * @param content what the row says of it
 */
public record NewThing<C>(UUID id, UUID organisationId, C content) {}
