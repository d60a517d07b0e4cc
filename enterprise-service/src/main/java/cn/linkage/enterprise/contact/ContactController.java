package cn.linkage.enterprise.contact;

import cn.linkage.enterprise.contact.Contacts.Kept;
import cn.linkage.starter.etag.ETags;
import cn.linkage.starter.problem.FieldChecks;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The full contact of an enterprise. */
@RestController
@RequestMapping("/api/enterprises/{enterpriseId}/contact")
@Tag(name = "enterprises", description = "企业 / Enterprises")
class ContactController {

    /** The contact to keep. */
    @Schema(name = "ContactChange", description = "新的联系人 / The contact to keep")
    record ContactBody(
            @NotNull @Schema(minLength = 1, maxLength = Contact.NAME_MAX)
            String contactName,

            @NotNull @Schema(example = "0577-88960000") String contactTelephone) {

        Contact toModel() {
            FieldChecks.all(() -> Contact.name(contactName), () -> Contact.telephone(contactTelephone));
            return new Contact(contactName, contactTelephone);
        }
    }

    private final Contacts contacts;

    ContactController(Contacts contacts) {
        this.contacts = contacts;
    }

    @Operation(
            operationId = "getEnterpriseContact",
            summary = "企业联系人全文，每次查看均留痕 / An enterprise's contact in full; every look is recorded")
    @GetMapping
    ResponseEntity<ContactView> look(@PathVariable UUID enterpriseId) {
        return answer(contacts.lookAtKept(ContactOwner.ENTERPRISE, enterpriseId));
    }

    @Operation(operationId = "changeEnterpriseContact", summary = "修改企业联系人 / Change an enterprise's contact")
    @PutMapping
    ResponseEntity<ContactView> change(
            @PathVariable UUID enterpriseId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ContactBody body) {
        long version = ETags.require(ifMatch);
        return answer(contacts.change(enterpriseId, body.toModel(), version));
    }

    private static ResponseEntity<ContactView> answer(Kept kept) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .eTag(ETags.of(kept.version()))
                .body(ContactView.full(kept.contact()));
    }
}
