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
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, currentKeyId, nonce, plain.getBytes(StandardCharsets.UTF_8));
        byte[] all = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, all, NONCE_BYTES, sealed.length);
        return currentKeyId + ':' + Base64.getEncoder().encodeToString(all);
    }

    /**
     * The text that was encrypted.
     *
     * @throws IllegalStateException if the text was changed, or encrypted with a key that is not configured
     */
    public String decrypt(String encrypted) {
        int colon = encrypted.indexOf(':');
        String keyId = colon < 0 ? "" : encrypted.substring(0, colon);
        if (!keys.containsKey(keyId)) {
            throw new IllegalStateException("A field was encrypted with key '" + keyId + "', which is not configured");
        }
        byte[] all = Base64.getDecoder().decode(encrypted.substring(colon + 1));
        byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
        byte[] sealed = Arrays.copyOfRange(all, NONCE_BYTES, all.length);
        return new String(run(Cipher.DECRYPT_MODE, keyId, nonce, sealed), StandardCharsets.UTF_8);
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
