package cn.linkage.enterprise.contact;

import cn.linkage.starter.crypto.FieldCipher;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Contacts by what they belong to, an enterprise or an application; encrypted in the table {@code contact}. */
@Repository
@Transactional(propagation = Propagation.SUPPORTS)
public class Contacts {

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    Contacts(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** Stores the contact of an enterprise or an application in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(UUID subjectId, Contact contact) {
        jdbc.sql("""
                        insert into contact (subject_id, name_encrypted, telephone_encrypted)
                        values (:subject, :name, :telephone)
                        on conflict (subject_id) do update set name_encrypted = excluded.name_encrypted,
                          telephone_encrypted = excluded.telephone_encrypted""")
                .param("subject", subjectId)
                .param("name", cipher.encrypt(contact.name()))
                .param("telephone", cipher.encrypt(contact.telephone()))
                .update();
    }

    /** Copies the contact of one subject to another, in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void copy(UUID fromSubjectId, UUID toSubjectId) {
        find(fromSubjectId).ifPresent(contact -> put(toSubjectId, contact));
    }

    public Optional<Contact> find(UUID subjectId) {
        return jdbc.sql("select name_encrypted, telephone_encrypted from contact where subject_id = :subject")
                .param("subject", subjectId)
                .query((row, number) -> new Contact(
                        cipher.decrypt(row.getString("name_encrypted")),
                        cipher.decrypt(row.getString("telephone_encrypted"))))
                .optional();
    }
}
