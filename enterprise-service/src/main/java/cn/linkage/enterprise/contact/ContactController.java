package cn.linkage.enterprise.contact;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The full contact of an enterprise. */
@RestController
@Tag(name = "enterprises", description = "企业 / Enterprises")
class ContactController {

    private final LookAtContact lookAtContact;

    ContactController(LookAtContact lookAtContact) {
        this.lookAtContact = lookAtContact;
    }

    @Operation(
            operationId = "getEnterpriseContact",
            summary = "企业联系人全文，每次查看均留痕 / An enterprise's contact in full; every look is recorded")
    @GetMapping("/api/enterprises/{enterpriseId}/contact")
    ResponseEntity<ContactView> contact(@PathVariable UUID enterpriseId) {
        Contact contact = lookAtContact.look("enterprise", enterpriseId);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new ContactView(contact.name(), contact.telephone()));
    }

    @Schema(name = "Contact", description = "联系人 / A contact")
    record ContactView(String name, String telephone) {}
}
