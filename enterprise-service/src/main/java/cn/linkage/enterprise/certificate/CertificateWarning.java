package cn.linkage.enterprise.certificate;

import cn.linkage.contracts.codes.Words;

/** What looks wrong with a certificate; it blocks nothing. */
enum CertificateWarning {
    NUMBER_FORM(
            "高企证书编号通常为 GR、4 位年份、33（浙江）和 6 位数字，请核对",
            "the number of a high-tech certificate is usually GR, the year, 33 (Zhejiang) and 6 digits; please check"),
    YEAR_DIFFERS("证书编号中的年份与发证日期不一致，请核对", "the year in the number is not that of the day of issue; please check"),
    VALIDITY_DIFFERS("高企证书有效期通常为三年，请核对", "a high-tech certificate is usually valid for three years; please check");

    private final Words words;

    CertificateWarning(String zh, String en) {
        this.words = new Words(zh, en);
    }

    Words words() {
        return words;
    }
}
