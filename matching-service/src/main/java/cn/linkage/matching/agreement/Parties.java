package cn.linkage.matching.agreement;

import java.util.UUID;

/** Between whom something is proposed or agreed. */
public record Parties(UUID enterpriseId, UUID schoolId) {}
