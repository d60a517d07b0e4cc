package cn.linkage.starter.imports.file;

import cn.linkage.contracts.codes.InvalidValueException;

/** Refusals of a whole file, all on the field {@code file}. */
final class FileRefusal {

    private static final String FIELD = "file";

    private FileRefusal() {}

    static InvalidValueException of(String zh, String en) {
        return new InvalidValueException(FIELD, zh, en);
    }

    static InvalidValueException damaged(long line, Throwable cause) {
        InvalidValueException refusal = of(
                "文件在第 " + line + " 行之后无法读取，可能已损坏，请用 Excel 重新保存后再试",
                "the file can't be read after line " + line + "; maybe it is damaged: save it anew in Excel");
        refusal.initCause(cause);
        return refusal;
    }

    static InvalidValueException noWorkbook(Throwable cause) {
        InvalidValueException refusal = of(
                "文件不是可读取的 XLSX 工作簿，请用 Excel 另存为 .xlsx 后再试",
                "the file is no readable XLSX workbook; save it as .xlsx in Excel");
        refusal.initCause(cause);
        return refusal;
    }

    static InvalidValueException tooLarge(String zh, String en) {
        return of("文件解开后过大（" + zh + "），请拆分后再导入", "the file is too large when unpacked (" + en + "); split it");
    }
}
