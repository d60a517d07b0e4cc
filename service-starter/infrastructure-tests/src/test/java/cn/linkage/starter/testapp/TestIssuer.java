package cn.linkage.starter.testapp;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Signs tokens and publishes its keys, like Keycloak does, so that a test can make tokens that Keycloak never would. */
public final class TestIssuer implements AutoCloseable {

    public static final String PUBLIC_URL = "http://platform.test";

    private final RSAKey key = newKey();
    private final HttpServer server;

    public TestIssuer() throws IOException {
        byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/auth/realms/linkage/protocol/openid-connect/certs", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        server.start();
    }

    public static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public String innerUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/auth";
    }

    /** A good token. */
    public String token(UUID person, String... offices) {
        return token(person, claims -> claims.claim("roles", List.of(offices)));
    }

    /** A token that differs from a good one. */
    public String token(UUID person, UnaryOperator<JWTClaimsSet.Builder> difference) {
        return signed(key, difference.apply(good(person)).build());
    }

    /** A good token of somebody who has not our key. */
    public String forged(UUID person) {
        return signed(newKey(), good(person).build());
    }

    private static JWTClaimsSet.Builder good(UUID person) {
        return new JWTClaimsSet.Builder()
                .issuer(PUBLIC_URL + "/auth/realms/linkage")
                .audience("linkage-api")
                .subject(person.toString())
                .claim("name", "王小明")
                .expirationTime(Date.from(Instant.now().plusSeconds(60)));
    }

    private static String signed(RSAKey key, JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(), claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
