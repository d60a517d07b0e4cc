package cn.linkage.starter.imports.file;

/** The formats that are read and written. */
public enum FileFormat {
    CSV("text/csv;charset=UTF-8", "csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String mediaType;
    private final String ending;

    FileFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How the name of such a file ends, without the dot. */
    public String ending() {
        return ending;
    }
}
