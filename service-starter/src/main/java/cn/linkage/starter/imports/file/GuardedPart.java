package cn.linkage.starter.imports.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A part of a workbook while it is unpacked: counts its bytes, and those between two tags, against the limits. */
final class GuardedPart extends FilterInputStream {

    private final long largest;
    private long bytes;
    private int run;

    GuardedPart(InputStream unpacked, long largest) {
        super(unpacked);
        this.largest = largest;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        for (int i = offset; i < offset + read; i++) {
            run = buffer[i] == '<' ? 0 : run + 1;
            if (run > FileLimits.LARGEST_RUN_BYTES) {
                throw FileRefusal.of(
                        "有单元格超过 " + FileLimits.LARGEST_CELL_CHARS + " 个字，请删减后再导入",
                        "a cell has more than " + FileLimits.LARGEST_CELL_CHARS + " characters; shorten it");
            }
        }
        bytes += Math.max(read, 0);
        if (bytes > largest) {
            throw FileRefusal.tooLarge("超过 " + (largest >> 20) + " MB", "more than " + (largest >> 20) + " MB");
        }
        return read;
    }

    long bytes() {
        return bytes;
    }
}
