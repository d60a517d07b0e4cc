package cn.linkage.acceptance.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.acceptance.client.Caller;
import cn.linkage.acceptance.client.Client;
import cn.linkage.acceptance.client.Platform;
import cn.linkage.acceptance.system.Acts;
import cn.linkage.acceptance.system.Bodies;
import cn.linkage.acceptance.system.TheWholeSystem;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Nobody becomes somebody else by saying so. */
class ForgedRequestsIT {

    /** What a gateway of another make might use to tell its services who calls. */
    private static final Map<String, String> CLAIMS = Map.of(
            "X-User-Id", "00000000-0000-7000-8000-000000000001",
            "X-User", "demo-economic-bureau",
            "X-Roles", "economic-bureau,platform-admin",
            "X-Forwarded-User", "demo-economic-bureau",
            "X-Forwarded-Host", "evil.example.invalid",
            "X-Forwarded-For", "127.0.0.1",
            "X-Original-URL", "/api/item-categories",
            "X-HTTP-Method-Override", "GET");

    private final TheWholeSystem system = TheWholeSystem.running();
    private final Client stranger = system.person(system.realm().newPerson("stranger"));
    private final Client nobody = system.platform().as(Caller.anonymous());

    @Test
    void headers_that_claim_an_office_give_none() {
        stranger.call("GET", "/api/monitoring/summary", null, CLAIMS).expect(403);
        stranger.call("GET", "/api/enterprise-audit", null, CLAIMS).expect(403);
        nobody.call("GET", "/api/monitoring/summary", null, CLAIMS).expect(401);
        nobody.call("GET", "/api/proposals", null, CLAIMS).expect(401);
    }

    @Test
    void tokens_that_nobody_signed_are_no_tokens() {
        String header = encode("{\"alg\":\"none\",\"typ\":\"JWT\"}");
        String claims = encode("{\"iss\":\"" + system.realm().issuer() + "\",\"aud\":\"linkage-api\",\"sub\":\""
                + "00000000-0000-7000-8000-000000000001\",\"roles\":[\"economic-bureau\"],\"exp\":4102444800}");
        for (String token : new String[] {header + "." + claims + ".", header + "." + claims + ".c2ln", "x"}) {
            Client forger = system.platform().as(() -> Optional.of("Bearer " + token));
            forger.get("/api/monitoring/summary").expect(401);
            forger.get("/api/my/enterprises").expect(401);
            forger.get("/api/my/schools").expect(401);
        }
    }

    @Test
    void a_services_own_port_demands_the_same_token_as_the_gateway() {
        Client direct = Platform.impatient(system.matching().address()).as(Caller.anonymous());

        direct.call("GET", "/api/monitoring/summary", null, CLAIMS).expect(401);
    }

    @Test
    void an_organisations_id_in_the_path_makes_nobody_its_member() {
        Cast cast = new Cast(system);
        Client other = cast.as(Actor.OTHER_ENTERPRISE);
        String draft = Acts.draftOffer(cast.as(Actor.ENTERPRISE_MEMBER), cast.enterprise(), "尚未公开", "tool-set", 1);

        other.post("/api/enterprises/" + cast.enterprise() + "/offers", Bodies.offer("冒名", "tool-set", 1))
                .expect(403);
        other.get("/api/enterprises/" + cast.enterprise() + "/offers").expect(403);
        other.get("/api/offers/" + draft).expect(404);
        cast.as(Actor.ECONOMIC_BUREAU).get("/api/offers/" + draft).expect(404);
        other.post("/api/schools/" + cast.school() + "/needs", Bodies.need("冒名", "tool-set", 1))
                .expect(403);
    }

    @Test
    void keycloaks_administration_has_no_door() {
        for (String path : new String[] {"/auth/admin/", "/auth/admin/master/console/", "/auth/realms/master"}) {
            assertThat(nobody.get(path).status()).as(path).isEqualTo(404);
        }
    }

    private static String encode(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
