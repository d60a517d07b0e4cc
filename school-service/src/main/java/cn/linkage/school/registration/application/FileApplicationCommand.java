package cn.linkage.school.registration.application;

import cn.linkage.school.contact.Contact;
import cn.linkage.school.registration.model.RequestedRole;
import cn.linkage.school.school.SchoolCode;
import cn.linkage.school.school.SchoolFacts;
import java.util.UUID;

/**
 * Who wants to be what for which school.
 *
 * @param contact becomes the school's contact where the application brings the school into the register
 */
public record FileApplicationCommand(
        UUID applicantId, SchoolCode code, SchoolFacts facts, RequestedRole role, Contact contact) {}
