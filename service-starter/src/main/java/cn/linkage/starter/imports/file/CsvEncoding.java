package cn.linkage.starter.imports.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The encoding of a text file: by its byte-order mark, else UTF-8 where every byte fits, else GB18030 (which GBK and
 * GB 2312 are parts of) where every byte fits. Nothing is replaced: a file that fits none is refused.
 */
final class CsvEncoding {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int BUFFER_BYTES = 1 << 16;

    private CsvEncoding() {}

    static Charset of(Path file) throws IOException {
        Charset marked = byMark(file);
        for (Charset candidate : marked != null ? List.of(marked) : List.of(StandardCharsets.UTF_8, GB18030)) {
            if (fits(file, candidate)) {
                return candidate;
            }
        }
        throw FileRefusal.of(
                "文件编码无法识别，请另存为“CSV UTF-8”或 .xlsx",
                "the file's encoding is neither UTF-8 nor GB18030; save it as 'CSV UTF-8' or .xlsx");
    }

    /** A reader that fails on the first byte that does not fit. */
    static Reader open(Path file, Charset charset) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file), BUFFER_BYTES);
        return new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static @Nullable Charset byMark(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            int first = bytes.read();
            int second = bytes.read();
            if (first == 0xFF && second == 0xFE) {
                return StandardCharsets.UTF_16;
            }
            return first == 0xFE && second == 0xFF ? StandardCharsets.UTF_16 : null;
        }
    }

    private static boolean fits(Path file, Charset charset) throws IOException {
        try (Reader reader = open(file, charset)) {
            char[] buffer = new char[BUFFER_BYTES];
            int read = reader.read(buffer);
            while (read >= 0) {
                read = reader.read(buffer);
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
