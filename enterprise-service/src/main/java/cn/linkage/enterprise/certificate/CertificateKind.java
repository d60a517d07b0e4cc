package cn.linkage.enterprise.certificate;

import cn.linkage.contracts.codes.Words;

/** What a certificate says its enterprise is. */
enum CertificateKind {
    HIGH_TECH_ENTERPRISE("高新技术企业证书", "high-tech enterprise certificate"),
    ENTERPRISE_TECHNOLOGY_CENTRE("企业技术中心证书", "enterprise technology centre certificate"),
    KEY_LABORATORY("重点实验室证书", "key laboratory certificate"),
    OTHER("其他证书", "certificate");

    private final Words words;

    CertificateKind(String zh, String en) {
        this.words = new Words(zh, en);
    }

    Words words() {
        return words;
    }
}
