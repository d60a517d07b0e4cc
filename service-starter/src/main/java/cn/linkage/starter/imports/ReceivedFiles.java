package cn.linkage.starter.imports;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.Words;
import cn.linkage.starter.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Receives a file: the part {@code file} of a form, or the whole body. */
final class ReceivedFiles {

    private static final String PART = "file";
    private static final int LONGEST_NAME = 200;

    private ReceivedFiles() {}

    /**
     * Writes what was sent to a file of its own, which the caller deletes.
     *
     * @param name what the sender calls a body; null for no name
     * @throws ProblemException 413 where it is larger than {@code largest}
     */
    static ImportDesk.Received receive(HttpServletRequest request, @Nullable String name, DataSize largest)
            throws IOException {
        if (request instanceof MultipartHttpServletRequest form) {
            MultipartFile part = form.getFile(PART);
            if (part == null) {
                throw new InvalidValueException(PART, "表单中缺少文件 file", "the form lacks its part 'file'");
            }
            try (InputStream bytes = part.getInputStream()) {
                return receive(bytes, Objects.requireNonNullElse(part.getOriginalFilename(), ""), largest);
            }
        }
        return receive(request.getInputStream(), name == null ? "" : name, largest);
    }

    private static ImportDesk.Received receive(InputStream bytes, String name, DataSize largest) throws IOException {
        Path file = Files.createTempFile("received-", ".file");
        try (OutputStream out = Files.newOutputStream(file)) {
            DigestInputStream digested = new DigestInputStream(bytes, RowDigest.sha256());
            long room = largest.toBytes();
            byte[] buffer = new byte[1 << 16];
            for (int read = digested.read(buffer); read >= 0; read = digested.read(buffer)) {
                room -= read;
                if (room < 0) {
                    throw tooLarge(largest);
                }
                out.write(buffer, 0, read);
            }
            long size = largest.toBytes() - room;
            return new ImportDesk.Received(
                    file,
                    plainName(name),
                    size,
                    HexFormat.of().formatHex(digested.getMessageDigest().digest()));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static ProblemException tooLarge(DataSize largest) {
        return new ProblemException(
                HttpStatus.CONTENT_TOO_LARGE,
                "file-too-large",
                new Words(
                        "文件超过 " + largest.toMegabytes() + " MB，请拆分后再导入",
                        "the file has more than " + largest.toMegabytes() + " MB; split it"));
    }

    /** The last part of a path, without what could break a header or a screen. */
    private static String plainName(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\"<>|:*?]", "")
                .strip();
        return last.length() <= LONGEST_NAME ? last : last.substring(last.length() - LONGEST_NAME);
    }
}
