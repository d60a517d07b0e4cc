package cn.linkage.school.viceprincipal;

import java.util.UUID;

/**
 * A science vice-principal (科学副校长): the person in a school who answers for its science education.
 *
 * @param membershipId the membership that came with the appointment and ends with it
 * @param version 1 when appointed, one more with every change
 */
record ScienceVicePrincipal(UUID membershipId, UUID schoolId, UUID personId, Appointment appointment, long version) {}
