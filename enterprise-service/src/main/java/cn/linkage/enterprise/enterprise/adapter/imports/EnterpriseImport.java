package cn.linkage.enterprise.enterprise.adapter.imports;

import cn.linkage.contracts.codes.County;
import cn.linkage.contracts.codes.EnterpriseKind;
import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.Words;
import cn.linkage.enterprise.contact.Contact;
import cn.linkage.enterprise.contact.ContactOwner;
import cn.linkage.enterprise.contact.Contacts;
import cn.linkage.enterprise.enterprise.CreditCode;
import cn.linkage.enterprise.enterprise.EnterpriseFacts;
import cn.linkage.enterprise.enterprise.EnterpriseRegister;
import cn.linkage.enterprise.enterprise.EnterpriseRegister.Registered;
import cn.linkage.starter.imports.ImportKind;
import cn.linkage.starter.imports.RowOutcome;
import cn.linkage.starter.imports.table.ImportRow;
import cn.linkage.starter.imports.table.ImportTable;
import cn.linkage.starter.problem.FieldChecks;
import cn.linkage.starter.security.Person;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Enters the enterprises of a bureau's list into the register, verified by the officer who imports it. An enterprise whose
 * code is known already stays as it is.
 */
@Component
class EnterpriseImport implements ImportKind {

    private final EnterpriseRegister register;
    private final Contacts contacts;

    EnterpriseImport(EnterpriseRegister register, Contacts contacts) {
        this.register = register;
        this.contacts = contacts;
    }

    @Override
    public String name() {
        return "enterprise";
    }

    @Override
    public Words plural() {
        return new Words("企业", "enterprises");
    }

    @Override
    public ImportTable table() {
        return EnterpriseColumns.TABLE;
    }

    /** An office is in the person's token, which was verified when the file was handed in. */
    @Override
    public boolean mayStill(Person person, @Nullable UUID scopeId) {
        return true;
    }

    @Override
    public RowOutcome take(ImportRow row, Order order) {
        FieldChecks.all(
                () -> EnterpriseFacts.name(row.required("name")),
                () -> new CreditCode(row.required("creditCode")),
                () -> contact(row));
        CreditCode code = new CreditCode(row.required("creditCode"));
        EnterpriseFacts facts = new EnterpriseFacts(
                row.required("name"),
                row.choice("kind", EnterpriseKind.class).orElseThrow(),
                County.ofCode(row.required("countyCode")).orElseThrow());
        Registered registered = register.register(code, facts, order.personId());
        if (!registered.entered()) {
            return new RowOutcome.AlreadyThere(new Words(
                    "信用代码 " + code + " 的企业已在库中，未作更改",
                    "the enterprise with credit code " + code + " is in the register already and was left as it is"));
        }
        contact(row).ifPresent(contact -> contacts.keep(ContactOwner.ENTERPRISE, registered.enterpriseId(), contact));
        return new RowOutcome.Accepted();
    }

    /** Both parts of a contact or neither. */
    private static Optional<Contact> contact(ImportRow row) {
        Optional<String> name = row.text("contactName");
        Optional<String> telephone = row.text("contactTelephone");
        if (name.isPresent() != telephone.isPresent()) {
            throw new InvalidValueException(
                    name.isPresent() ? "contactTelephone" : "contactName",
                    "联系人与联系电话应同时填写，或都不填",
                    "give a contact and a telephone, or neither");
        }
        return name.map(given -> new Contact(given, telephone.orElseThrow()));
    }
}
