package cn.linkage.acceptance.authorisation;

import cn.linkage.acceptance.client.Caller;
import cn.linkage.acceptance.client.Client;
import cn.linkage.acceptance.system.Acts;
import cn.linkage.acceptance.system.TheWholeSystem;
import java.util.EnumMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One client for every actor, and the organisations they belong to: one enterprise and one school with three members
 * each, and for each another one.
 */
public final class Cast {

    private final TheWholeSystem system;
    private final Map<Actor, Client> clients = new EnumMap<>(Actor.class);
    private final String enterpriseCode = Acts.nextCreditCode();
    private final String schoolCode = Acts.nextSchoolCode();
    private final String enterprise;
    private final String otherEnterprise;
    private final String school;
    private final String otherSchool;

    public Cast(TheWholeSystem system) {
        this.system = system;
        clients.put(Actor.ANONYMOUS, system.platform().as(Caller.anonymous()));
        clients.put(Actor.ECONOMIC_BUREAU, system.demo("economic-bureau"));
        clients.put(Actor.EDUCATION_BUREAU, system.demo("education-bureau"));
        clients.put(Actor.SCIENCE_BUREAU, system.demo("science-bureau"));
        clients.put(Actor.SCIENCE_ASSOCIATION, system.demo("science-association"));
        clients.put(Actor.PLATFORM_ADMIN, system.demo("platform-admin"));
        clients.put(Actor.PROGRAM, system.program());
        for (Actor actor : Actor.values()) {
            clients.computeIfAbsent(actor, newcomer -> person(newcomer.column()));
        }
        enterprise = joinEnterprise(Actor.ENTERPRISE_MEMBER, enterpriseCode, "ENTERPRISE_MEMBER");
        joinEnterprise(Actor.ENTERPRISE_COLLEAGUE, enterpriseCode, "ENTERPRISE_MEMBER");
        joinEnterprise(Actor.TECHNOLOGY_VICE_PRESIDENT, enterpriseCode, "TECHNOLOGY_VICE_PRESIDENT");
        joinEnterprise(Actor.REVOKED_MEMBER, enterpriseCode, "ENTERPRISE_MEMBER");
        otherEnterprise = joinEnterprise(Actor.OTHER_ENTERPRISE, Acts.nextCreditCode(), "ENTERPRISE_MEMBER");
        joinEnterprise(Actor.PROGRAM, Acts.nextCreditCode(), "ENTERPRISE_MEMBER");
        school = joinSchool(Actor.SCHOOL_MEMBER, schoolCode, "SCHOOL_MEMBER");
        joinSchool(Actor.SCHOOL_COLLEAGUE, schoolCode, "SCHOOL_MEMBER");
        joinSchool(Actor.SCIENCE_VICE_PRINCIPAL, schoolCode, "SCIENCE_VICE_PRINCIPAL");
        joinSchool(Actor.REVOKED_MEMBER, schoolCode, "SCHOOL_MEMBER");
        otherSchool = joinSchool(Actor.OTHER_SCHOOL, Acts.nextSchoolCode(), "SCHOOL_MEMBER");
        joinSchool(Actor.PROGRAM, Acts.nextSchoolCode(), "SCHOOL_MEMBER");
        revoke(Actor.REVOKED_MEMBER);
    }

    public Client as(Actor actor) {
        Client client = clients.get(actor);
        if (client == null) {
            throw new IllegalStateException("Nobody plays " + actor);
        }
        return client;
    }

    /** A person nobody knows yet. */
    Client person(String name) {
        return system.person(system.realm().newPerson(name));
    }

    public String enterprise() {
        return enterprise;
    }

    String enterpriseCode() {
        return enterpriseCode;
    }

    public String otherEnterprise() {
        return otherEnterprise;
    }

    public String school() {
        return school;
    }

    String schoolCode() {
        return schoolCode;
    }

    public String otherSchool() {
        return otherSchool;
    }

    private String joinEnterprise(Actor actor, String code, String role) {
        return Acts.joinEnterprise(as(actor), as(Actor.ECONOMIC_BUREAU), code, "矩阵企业（演示）", role);
    }

    private String joinSchool(Actor actor, String code, String role) {
        return Acts.joinSchool(as(actor), as(Actor.EDUCATION_BUREAU), code, "矩阵学校（演示）", role);
    }

    private void revoke(Actor actor) {
        String enterprises = "/api/enterprises/" + enterprise + "/memberships/";
        String schools = "/api/schools/" + school + "/memberships/";
        as(Actor.ECONOMIC_BUREAU)
                .call("DELETE", enterprises + membership(actor, "/api/my/enterprises"), null, Map.of())
                .expect(204);
        as(Actor.EDUCATION_BUREAU)
                .call("DELETE", schools + membership(actor, "/api/my/schools"), null, Map.of())
                .expect(204);
    }

    /** The id of the actor's only membership of one side. */
    String membership(Actor actor, String mine) {
        return membership(as(actor), mine);
    }

    static String membership(Client person, String mine) {
        JsonNode membership = person.get(mine).expect(200).body().path("items").path(0);
        String id = membership.path("membershipId").asString("");
        return id.isEmpty() ? membership.path("id").asString() : id;
    }
}
