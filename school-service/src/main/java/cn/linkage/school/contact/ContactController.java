package cn.linkage.school.contact;

import cn.linkage.starter.etag.ETags;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The contact of a school. */
@RestController
@Tag(name = "schools")
class ContactController {

    /** The contact to keep. */
    record ContactRequest(
            @NotNull String contactName, @NotNull String contactTelephone) {

        Contact contact() {
            return new Contact(contactName, contactTelephone);
        }

        @Override
        public String toString() {
            return "ContactRequest[…]";
        }
    }

    private final Contacts contacts;

    ContactController(Contacts contacts) {
        this.contacts = contacts;
    }

    @GetMapping("/api/schools/{schoolId}/contact")
    @Operation(
            operationId = "getSchoolContact",
            summary = "查看学校联系方式（每次查看均留痕） / Look at the full contact of a school; each look is recorded")
    ResponseEntity<ContactView> look(@PathVariable UUID schoolId) {
        return answer(contacts.lookAtKept(ContactOwner.SCHOOL, schoolId));
    }

    @PutMapping("/api/schools/{schoolId}/contact")
    @Operation(operationId = "changeSchoolContact", summary = "修改学校联系方式 / Change the contact of a school")
    ResponseEntity<ContactView> change(
            @PathVariable UUID schoolId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody @Valid ContactRequest request) {
        return answer(contacts.change(schoolId, request.contact(), ETags.require(ifMatch)));
    }

    private static ResponseEntity<ContactView> answer(Contacts.Kept kept) {
        return ResponseEntity.ok().eTag(ETags.of(kept.version())).body(ContactView.full(kept.contact()));
    }
}
