package cn.linkage.starter.config;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of a service that are not Spring's own.
 *
 * @param publicUrl where people reach the platform; part of the tokens' issuer
 * @param keycloakInnerUrl where this service reaches Keycloak, to fetch its keys
 * @param encryptionKey base64 of 32 bytes, for personal data
 * @param encryptionKeyId names the key in what it encrypted
 * @param formerEncryptionKeys keys that only decrypt, by id
 * @param database the database's roles other than the service's own
 */
@ConfigurationProperties("linkage")
public record LinkageProperties(
        String publicUrl,
        String keycloakInnerUrl,
        String encryptionKey,
        @DefaultValue("1") String encryptionKeyId,
        @DefaultValue Map<String, String> formerEncryptionKeys,
        @DefaultValue Database database) {

    /**
     * Roles of the database besides the one the service works as.
     *
     * @param ownerUser owns the tables and migrates them
     * @param relayUser follows the write-ahead log and reads the outbox
     */
    public record Database(
            @DefaultValue("") String ownerUser,
            @DefaultValue("") String ownerPassword,
            @DefaultValue("") String relayUser,
            @DefaultValue("") String relayPassword) {}

    /** The issuer that a token must name. */
    public String issuer() {
        return publicUrl + "/auth/realms/linkage";
    }

    /** Where the keys that sign tokens are fetched. */
    public String keysUrl() {
        return keycloakInnerUrl + "/realms/linkage/protocol/openid-connect/certs";
    }
}
