package cn.linkage.enterprise.contact;

import cn.linkage.starter.audit.Audit;
import cn.linkage.starter.problem.ProblemException;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a contact in full and records the look in the same transaction: no look without its row. */
@Service
public class LookAtContact {

    private final Contacts contacts;
    private final Audit audit;

    LookAtContact(Contacts contacts, Audit audit) {
        this.contacts = contacts;
        this.audit = audit;
    }

    /**
     * Shows the contact of an enterprise or an application.
     *
     * @param subjectType what the contact belongs to: {@code enterprise} or {@code enterprise-application}
     */
    @Transactional
    public Contact look(String subjectType, UUID subjectId) {
        Contact contact = contacts.find(subjectId).orElseThrow(ProblemException::notFound);
        audit.record("look-at-contact", subjectType, subjectId.toString(), Audit.DONE, Map.of());
        return contact;
    }
}
