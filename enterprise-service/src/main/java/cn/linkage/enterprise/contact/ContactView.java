package cn.linkage.enterprise.contact;

import cn.linkage.starter.crypto.Masking;
import io.swagger.v3.oas.annotations.media.Schema;

/** A contact as it is shown: in full, or masked. */
@Schema(name = "Contact", description = "联系人 / A contact person")
public record ContactView(String contactName, String contactTelephone) {

    public static ContactView full(Contact contact) {
        return new ContactView(contact.name(), contact.telephone());
    }

    public static ContactView masked(Contact contact) {
        return new ContactView(Masking.name(contact.name()), Masking.telephone(contact.telephone()));
    }

    @Override
    public String toString() {
        return "ContactView[…]";
    }
}
