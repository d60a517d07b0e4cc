package cn.linkage.starter.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts single fields with AES-256-GCM. A ciphertext names its key ({@code 1:…}), so that keys can be changed while
 * old rows stay readable. The same text gives another ciphertext each time: it can't be searched or joined.
 */
public final class FieldCipher {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final String currentKeyId;
    private final Map<String, SecretKey> keys;

    /**
     * @param currentKeyId the key that encrypts
     * @param keys base64 of 32 bytes each, by id
     * @throws IllegalArgumentException if a key is no base64 of 32 bytes or the current one is missing
     */
    public FieldCipher(String currentKeyId, Map<String, String> keys) {
        this.currentKeyId = currentKeyId;
        this.keys = new HashMap<>();
        keys.forEach((id, key) -> this.keys.put(id, keyOf(id, key)));
        if (!this.keys.containsKey(currentKeyId)) {
            throw new IllegalArgumentException("No encryption key has the id " + currentKeyId);
        }
    }

    private static SecretKey keyOf(String id, String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("The encryption key " + id + " is no base64", e);
        }
        if (id.indexOf(':') >= 0 || bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException(
                    "The encryption key " + id + " has " + bytes.length + " bytes; it needs " + KEY_BYTES);
        }
        return new SecretKeySpec(bytes, "AES");
    }

    public String encrypt(String plain) {
        return currentKeyId + ':' + Base64.getEncoder().encodeToString(sealed(plain.getBytes(StandardCharsets.UTF_8)));
    }

    /** The same for bytes: the key's id, a colon, the ciphertext. */
    public byte[] encrypt(byte[] plain) {
        byte[] name = (currentKeyId + ':').getBytes(StandardCharsets.UTF_8);
        byte[] sealed = sealed(plain);
        byte[] all = Arrays.copyOf(name, name.length + sealed.length);
        System.arraycopy(sealed, 0, all, name.length, sealed.length);
        return all;
    }

    private byte[] sealed(byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, currentKeyId, nonce, plain);
        byte[] all = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, all, NONCE_BYTES, sealed.length);
        return all;
    }

    /**
     * The text that was encrypted.
     *
     * @throws IllegalStateException if the text was changed, or encrypted with a key that is not configured
     */
    public String decrypt(String encrypted) {
        int colon = encrypted.indexOf(':');
        byte[] all = Base64.getDecoder().decode(encrypted.substring(colon + 1));
        return new String(opened(colon < 0 ? "" : encrypted.substring(0, colon), all), StandardCharsets.UTF_8);
    }

    /**
     * The bytes that were encrypted.
     *
     * @throws IllegalStateException if the bytes were changed, or encrypted with a key that is not configured
     */
    public byte[] decrypt(byte[] encrypted) {
        int colon = 0;
        while (colon < encrypted.length && encrypted[colon] != ':') {
            colon++;
        }
        byte[] all = Arrays.copyOfRange(encrypted, Math.min(colon + 1, encrypted.length), encrypted.length);
        return opened(new String(encrypted, 0, colon, StandardCharsets.UTF_8), all);
    }

    private byte[] opened(String keyId, byte[] all) {
        if (!keys.containsKey(keyId)) {
            throw new IllegalStateException("A field was encrypted with key '" + keyId + "', which is not configured");
        }
        byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
        byte[] sealed = Arrays.copyOfRange(all, NONCE_BYTES, all.length);
        return run(Cipher.DECRYPT_MODE, keyId, nonce, sealed);
    }

    private byte[] run(int mode, String keyId, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, keys.get(keyId), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(keyId.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A field could not be encrypted or decrypted with key " + keyId, e);
        }
    }
}
