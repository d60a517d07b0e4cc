package cn.linkage.launcher.realm;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings the realm to what its files say: creates it where it is absent; else its settings, offices, scopes, clients and
 * client policies are set to the files' state, and a client that the files no longer name (and that came from them) is
 * removed. People are not touched; the demo's people are created where their names are free.
 *
 * <p>What was applied is remembered as a hash in the realm, so an unchanged start costs one request.
 */
public final class RealmReconciler {

    /** Parts of the file that have an address of their own in the Admin API. */
    private static final Set<String> APART = Set.of(
            "roles", "clientScopes", "clients", "clientProfiles", "clientPolicies", "userProfile", "localizationTexts");

    private static final String HASH = "linkage.applied";
    private static final String ROLES_IN_SCOPE = "realmRolesInScope";
    private static final String MANAGED = "linkage.managed";

    private final AdminApi api;
    private final JsonMapper json = JsonMapper.shared();

    public RealmReconciler(AdminApi api) {
        this.api = api;
    }

    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED
    }

    public Outcome reconcile(RealmFiles files) throws IOException {
        String name = files.realm().path("realm").asString();
        String realm = "/" + name;
        boolean created = api.get(realm).isEmpty();
        if (created) {
            api.post("", Map.of("realm", name, "enabled", true));
        } else if (files.hash().equals(attribute(realm, HASH))) {
            return Outcome.UNCHANGED;
        }
        settings(realm, files.realm());
        localization(realm, files.realm().path("localizationTexts"));
        roles(realm, files.realm().path("roles").path("realm"));
        clientPolicies(realm, files.realm());
        for (JsonNode scope : files.realm().path("clientScopes")) {
            scope(realm, scope);
        }
        clients(realm, files.clients());
        demoPeople(realm, files.demoUsers());
        attribute(realm, HASH, files.hash());
        return created ? Outcome.CREATED : Outcome.UPDATED;
    }

    private void settings(String realm, JsonNode file) throws IOException {
        ObjectNode settings = (ObjectNode) file.deepCopy();
        settings.remove(APART);
        api.put(realm, settings);
        if (file.has("userProfile")) {
            api.put(realm + "/users/profile", file.get("userProfile"));
        }
    }

    private void localization(String realm, JsonNode texts) throws IOException {
        for (Map.Entry<String, JsonNode> locale : texts.properties()) {
            api.post(realm + "/localization/" + AdminApi.segment(locale.getKey()), locale.getValue());
        }
    }

    private void roles(String realm, JsonNode roles) throws IOException {
        for (JsonNode role : roles) {
            String path = realm + "/roles/" + AdminApi.segment(role.path("name").asString());
            if (api.get(path).isEmpty()) {
                api.post(realm + "/roles", role);
            } else {
                api.put(path, role);
            }
        }
    }

    /** Before the clients, so that these are checked by them. */
    private void clientPolicies(String realm, JsonNode file) throws IOException {
        api.put(realm + "/client-policies/policies", Map.of("policies", List.of()));
        api.put(realm + "/client-policies/profiles", file.path("clientProfiles"));
        api.put(realm + "/client-policies/policies", file.path("clientPolicies"));
    }

    private void scope(String realm, JsonNode file) throws IOException {
        String scopes = realm + "/client-scopes";
        ObjectNode scope = (ObjectNode) file.deepCopy();
        JsonNode mappers = scope.remove("protocolMappers");
        String name = file.path("name").asString();
        if (!byName(scopes, "name").containsKey(name)) {
            api.post(scopes, scope);
        }
        String path = scopes + "/" + idOf(byName(scopes, "name"), name);
        api.put(path, scope);
        mappers(path + "/protocol-mappers/models", mappers);
    }

    private void mappers(String path, JsonNode wanted) throws IOException {
        Map<String, JsonNode> there = byName(path, "name");
        for (JsonNode mapper : wanted) {
            JsonNode existing = there.remove(mapper.path("name").asString());
            if (existing == null) {
                api.post(path, mapper);
            } else {
                ObjectNode update = (ObjectNode) mapper.deepCopy();
                update.set("id", existing.get("id"));
                api.put(path + "/" + existing.get("id").asString(), update);
            }
        }
        for (JsonNode noLongerWanted : there.values()) {
            api.delete(path + "/" + noLongerWanted.get("id").asString());
        }
    }

    private void clients(String realm, List<JsonNode> wanted) throws IOException {
        Map<String, JsonNode> there = byName(realm + "/clients", "clientId");
        for (JsonNode file : wanted) {
            client(realm, file, there.remove(file.path("clientId").asString()));
        }
        for (JsonNode other : there.values()) {
            if (other.path("attributes").path(MANAGED).asString("").equals("true")) {
                api.delete(realm + "/clients/" + other.get("id").asString());
            }
        }
    }

    private void client(String realm, JsonNode file, @Nullable JsonNode existing) throws IOException {
        ObjectNode client = (ObjectNode) file.deepCopy();
        client.remove(ROLES_IN_SCOPE);
        client.withObject("attributes").put(MANAGED, "true");
        String clients = realm + "/clients";
        String clientId = file.path("clientId").asString();
        if (existing == null) {
            api.post(clients, client);
            rolesInScope(realm, idOf(byName(clients, "clientId"), clientId), file.path(ROLES_IN_SCOPE));
            return;
        }
        String id = existing.path("id").asString();
        api.put(clients + "/" + id, client);
        assignedScopes(realm, id, file);
        rolesInScope(realm, id, file.path(ROLES_IN_SCOPE));
    }

    /** Which of a person's roles a client's tokens may carry. */
    private void rolesInScope(String realm, String id, JsonNode names) throws IOException {
        String path = realm + "/clients/" + id + "/scope-mappings/realm";
        Map<String, JsonNode> assigned = byName(path, "name");
        ArrayNode missing = json.createArrayNode();
        for (JsonNode name : names) {
            if (assigned.remove(name.asString()) == null) {
                api.get(realm + "/roles/" + AdminApi.segment(name.asString())).ifPresent(missing::add);
            }
        }
        if (!missing.isEmpty()) {
            api.post(path, missing);
        }
        if (!assigned.isEmpty()) {
            api.delete(path, json.createArrayNode().addAll(assigned.values()));
        }
    }

    /** An update of a client ignores its scopes: they have their own addresses. */
    private void assignedScopes(String realm, String id, JsonNode file) throws IOException {
        Map<String, JsonNode> scopes = byName(realm + "/client-scopes", "name");
        for (String kind : List.of("default", "optional")) {
            JsonNode names = file.path(kind + "ClientScopes");
            if (!names.isArray()) {
                continue;
            }
            String path = realm + "/clients/" + id + "/" + kind + "-client-scopes";
            Map<String, JsonNode> assigned = byName(path, "name");
            for (JsonNode name : names) {
                if (assigned.remove(name.asString()) == null) {
                    api.put(path + "/" + idOf(scopes, name.asString()), Map.of());
                }
            }
            for (JsonNode noLongerWanted : assigned.values()) {
                api.delete(path + "/" + noLongerWanted.get("id").asString());
            }
        }
    }

    private void demoPeople(String realm, List<JsonNode> people) throws IOException {
        if (!people.isEmpty()) {
            api.post(realm + "/partialImport", Map.of("ifResourceExists", "SKIP", "users", people));
        }
    }

    private String attribute(String realm, String name) throws IOException {
        return api.get(realm)
                .map(found -> found.path("attributes").path(name).asString(""))
                .orElse("");
    }

    private void attribute(String realm, String name, String value) throws IOException {
        ObjectNode update = json.createObjectNode();
        ObjectNode attributes = update.putObject("attributes");
        api.get(realm)
                .ifPresent(found -> found.path("attributes").properties().stream()
                        .sorted(Comparator.comparing(Map.Entry::getKey))
                        .forEach(entry -> attributes.set(entry.getKey(), entry.getValue())));
        attributes.put(name, value);
        api.put(realm, update);
    }

    private Map<String, JsonNode> byName(String path, String key) throws IOException {
        return api.get(path)
                .orElseThrow(() -> new IOException("Keycloak has no " + path))
                .valueStream()
                .collect(Collectors.toMap(
                        node -> node.path(key).asString(),
                        Function.identity(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private static String idOf(Map<String, JsonNode> byName, String name) throws IOException {
        JsonNode node = byName.get(name);
        if (node == null) {
            throw new IOException("The realm has nothing named " + name);
        }
        return node.get("id").asString();
    }
}
