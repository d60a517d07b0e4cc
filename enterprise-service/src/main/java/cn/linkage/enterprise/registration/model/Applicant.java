package cn.linkage.enterprise.registration.model;

import java.util.UUID;

/**
 * Who applies.
 *
 * @param name as Keycloak gave it when the application was filed; kept encrypted
 */
public record Applicant(UUID id, String name) {}
