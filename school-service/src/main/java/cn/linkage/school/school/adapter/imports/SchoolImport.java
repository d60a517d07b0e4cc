package cn.linkage.school.school.adapter.imports;

import cn.linkage.contracts.codes.County;
import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.Locality;
import cn.linkage.contracts.codes.SchoolStage;
import cn.linkage.contracts.codes.Words;
import cn.linkage.school.contact.Contact;
import cn.linkage.school.contact.ContactOwner;
import cn.linkage.school.contact.Contacts;
import cn.linkage.school.school.SchoolCode;
import cn.linkage.school.school.SchoolFacts;
import cn.linkage.school.school.SchoolRegister;
import cn.linkage.school.school.SchoolRegister.Registered;
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
 * Enters the schools of a bureau's list into the register, verified by the officer who imports it. A school whose
 * code is known already stays as it is.
 */
@Component
class SchoolImport implements ImportKind {

    private final SchoolRegister register;
    private final Contacts contacts;

    SchoolImport(SchoolRegister register, Contacts contacts) {
        this.register = register;
        this.contacts = contacts;
    }

    @Override
    public String name() {
        return "school";
    }

    @Override
    public Words plural() {
        return new Words("学校", "schools");
    }

    @Override
    public ImportTable table() {
        return SchoolColumns.TABLE;
    }

    /** An office is in the person's token, which was verified when the file was handed in. */
    @Override
    public boolean mayStill(Person person, @Nullable UUID scopeId) {
        return true;
    }

    @Override
    public RowOutcome take(ImportRow row, Order order) {
        FieldChecks.all(() -> SchoolFacts.name(row.required("name")), () -> code(row), () -> contact(row));
        SchoolCode code = code(row);
        SchoolFacts facts = new SchoolFacts(
                row.required("name"),
                row.choice("locality", Locality.class).orElseThrow(),
                County.ofCode(row.required("countyCode")).orElseThrow());
        Registered registered = register.register(code, facts, order.personId());
        if (!registered.entered()) {
            return new RowOutcome.AlreadyThere(new Words(
                    "标识码 " + code + " 的学校已在库中，未作更改",
                    "the school with school code " + code + " is in the register already and was left as it is"));
        }
        contact(row).ifPresent(contact -> contacts.keep(ContactOwner.SCHOOL, registered.schoolId(), contact));
        return new RowOutcome.Accepted();
    }

    /** The code, which a stage that the row gives must not contradict. */
    private static SchoolCode code(ImportRow row) {
        SchoolCode code = new SchoolCode(row.required("schoolCode"));
        row.choice("stage", SchoolStage.class).ifPresent(code::requireStage);
        return code;
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
