package cn.linkage.starter.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;

/** Makes a POST with an Idempotency-Key have one effect however often it is sent. */
public interface Idempotency {

    /** The header that carries the key: 1 to 200 visible ASCII characters, unique per person. */
    String HEADER = "Idempotency-Key";

    /**
     * Runs the effect in a transaction together with the record of its answer. The same key with the same request gets
     * that answer again, while the first is still running too; the same key with another request is refused with 422.
     * A refusal (an exception) is not remembered. Without the header the effect just runs in a transaction.
     *
     * @param effect its answer's body is written as JSON; a repeated answer's body is a JSON tree, so don't look into it
     */
    <T> ResponseEntity<T> once(HttpServletRequest request, Supplier<ResponseEntity<T>> effect);

    /**
     * The same for a body that is too large to keep.
     *
     * @param content a digest of all that the request says besides its path; two requests with the same are the same
     */
    <T> ResponseEntity<T> once(HttpServletRequest request, byte[] content, Supplier<ResponseEntity<T>> effect);
}
