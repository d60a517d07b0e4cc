package cn.linkage.enterprise.registration.application;

import cn.linkage.enterprise.contact.Contact;
import cn.linkage.enterprise.enterprise.CreditCode;
import cn.linkage.enterprise.enterprise.EnterpriseFacts;
import cn.linkage.enterprise.registration.model.Applicant;
import cn.linkage.enterprise.registration.model.RequestedRole;

/** All that an applicant says. */
public record FileApplicationCommand(
        Applicant applicant, CreditCode code, EnterpriseFacts facts, Contact contact, RequestedRole role) {}
