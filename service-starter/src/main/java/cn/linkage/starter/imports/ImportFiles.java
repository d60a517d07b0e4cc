package cn.linkage.starter.imports;

import cn.linkage.starter.crypto.FieldCipher;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files of open imports, encrypted in the table {@code import_piece}, so that any instance can go on with them. Only one
 * piece is in memory at a time.
 */
class ImportFiles {

    private static final int PIECE_BYTES = 1 << 20;

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    ImportFiles(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(UUID importId, Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] piece = bytes.readNBytes(PIECE_BYTES);
            for (int number = 0; piece.length > 0; number++) {
                jdbc.sql("insert into import_piece (import_id, number, content) values (:id, :number, :content)")
                        .param("id", importId)
                        .param("number", number)
                        .param("content", cipher.encrypt(piece))
                        .update();
                piece = bytes.readNBytes(PIECE_BYTES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the file anew. */
    void copyTo(UUID importId, Path file) throws IOException {
        try (OutputStream bytes = Files.newOutputStream(file)) {
            int pieces = jdbc.sql("select count(*) from import_piece where import_id = :id")
                    .param("id", importId)
                    .query(Integer.class)
                    .single();
            for (int number = 0; number < pieces; number++) {
                byte[] piece = jdbc.sql("select content from import_piece where import_id = :id and number = :number")
                        .param("id", importId)
                        .param("number", number)
                        .query((row, place) -> row.getBytes("content"))
                        .single();
                bytes.write(cipher.decrypt(piece));
            }
        }
    }
}
