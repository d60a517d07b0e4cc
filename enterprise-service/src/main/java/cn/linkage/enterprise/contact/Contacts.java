package cn.linkage.enterprise.contact;

import cn.linkage.starter.audit.Audit;
import cn.linkage.starter.crypto.FieldCipher;
import cn.linkage.starter.etag.ETags;
import cn.linkage.starter.problem.ProblemException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The contacts of applications and enterprises, encrypted in the table {@code contact}. */
@Repository
public class Contacts {

    /**
     * A contact and its version.
     *
     * @param version 1 at first, one more with every change
     */
    record Kept(Contact contact, long version) {}

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final Audit audit;

    Contacts(JdbcClient jdbc, FieldCipher cipher, Audit audit) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.audit = audit;
    }

    /** Keeps the first contact of its owner. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(ContactOwner owner, UUID ownerId, Contact contact) {
        jdbc.sql("""
            insert into contact (owner, owner_id, name_encrypted, telephone_encrypted, version)
            values (:owner, :ownerId, :name, :telephone, 1)\
            """).params(values(owner, ownerId, contact)).update();
    }

    /**
     * Makes the contact of an application that of its enterprise, unless that has one: a new enterprise has none, and one
     * from a list may have none.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void passOn(UUID applicationId, UUID enterpriseId) {
        boolean has = jdbc.sql("select exists (select 1 from contact where owner = :owner and owner_id = :ownerId)")
                .param("owner", ContactOwner.ENTERPRISE.name())
                .param("ownerId", enterpriseId)
                .query(Boolean.class)
                .single();
        if (!has) {
            keep(
                    ContactOwner.ENTERPRISE,
                    enterpriseId,
                    kept(ContactOwner.APPLICATION, applicationId).contact());
        }
    }

    /** The contacts of several owners as a list shows them. */
    public Map<UUID, ContactView> masked(ContactOwner owner, Collection<UUID> ownerIds) {
        Map<UUID, ContactView> masked = new HashMap<>();
        if (!ownerIds.isEmpty()) {
            jdbc.sql("select * from contact where owner = :owner and owner_id in (:ownerIds)")
                    .param("owner", owner.name())
                    .param("ownerIds", ownerIds)
                    .query(row -> {
                        masked.put(row.getObject("owner_id", UUID.class), ContactView.masked(read(row)));
                    });
        }
        return masked;
    }

    /** The contact in full; the look is recorded in the same transaction. Who may look is decided before. */
    @Transactional
    public ContactView look(ContactOwner owner, UUID ownerId) {
        return ContactView.full(lookAtKept(owner, ownerId).contact());
    }

    @Transactional
    Kept lookAtKept(ContactOwner owner, UUID ownerId) {
        Kept kept = kept(owner, ownerId);
        record("look-at-contact", owner, ownerId, Audit.DONE);
        return kept;
    }

    /** Records that somebody was not allowed to look. */
    @Transactional
    public void refusedLook(ContactOwner owner, UUID ownerId) {
        record("look-at-contact", owner, ownerId, Audit.REFUSED);
    }

    /**
     * Changes the contact of an enterprise.
     *
     * @param version the version that the editor saw
     */
    @Transactional
    Kept change(UUID enterpriseId, Contact contact, long version) {
        int changed = jdbc.sql("""
            update contact set name_encrypted = :name, telephone_encrypted = :telephone,
              version = version + 1
            where owner = :owner and owner_id = :ownerId and version = :version\
            """)
                .params(values(ContactOwner.ENTERPRISE, enterpriseId, contact))
                .param("version", version)
                .update();
        if (changed == 0) {
            throw ETags.stale();
        }
        record("change-contact", ContactOwner.ENTERPRISE, enterpriseId, Audit.DONE);
        return new Kept(contact, version + 1);
    }

    private Kept kept(ContactOwner owner, UUID ownerId) {
        return jdbc.sql("select * from contact where owner = :owner and owner_id = :ownerId")
                .param("owner", owner.name())
                .param("ownerId", ownerId)
                .query((row, number) -> new Kept(read(row), row.getLong("version")))
                .optional()
                .orElseThrow(ProblemException::notFound);
    }

    private Map<String, Object> values(ContactOwner owner, UUID ownerId, Contact contact) {
        return Map.of(
                "owner", owner.name(),
                "ownerId", ownerId,
                "name", cipher.encrypt(contact.name()),
                "telephone", cipher.encrypt(contact.telephone()));
    }

    private Contact read(ResultSet row) throws SQLException {
        return new Contact(
                cipher.decrypt(row.getString("name_encrypted")), cipher.decrypt(row.getString("telephone_encrypted")));
    }

    private void record(String action, ContactOwner owner, UUID ownerId, String result) {
        audit.record(action, owner.objectType(), ownerId.toString(), result, Map.of());
    }
}
