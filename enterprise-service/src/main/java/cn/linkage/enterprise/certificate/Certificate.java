package cn.linkage.enterprise.certificate;

import cn.linkage.contracts.codes.InvalidValueException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a certificate says. A high-tech certificate (高企证书) usually has the number GR, year, 33, six digits and is valid
 * for three years; other provinces and years may differ, so what does not fit is a warning and no error.
 *
 * @param number as printed, in capitals, without white space
 * @param expiresOn the last day on which it is valid
 */
record Certificate(CertificateKind kind, String number, LocalDate issuedOn, LocalDate expiresOn) {

    static final int NUMBER_MAX = 60;

    private static final Pattern HIGH_TECH_NUMBER = Pattern.compile("GR(\\d{4})33\\d{6}");
    private static final int VALID_YEARS = 3;

    Certificate {
        number = number(number);
        if (!expiresOn.isAfter(issuedOn)) {
            throw new InvalidValueException(
                    "expiresOn",
                    "到期日 " + expiresOn + " 应晚于发证日 " + issuedOn,
                    "it expires on " + expiresOn + ", which is not after the day of issue " + issuedOn);
        }
    }

    /**
     * A sound number.
     *
     * @throws InvalidValueException on field {@code number}
     */
    static String number(String given) {
        String number = Normalizer.normalize(given, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
        if (number.isEmpty() || number.length() > NUMBER_MAX) {
            throw new InvalidValueException(
                    "number",
                    "证书编号应为 1 至 " + NUMBER_MAX + " 个字，收到 " + number.length() + " 个",
                    "a number has 1 to " + NUMBER_MAX + " characters, got " + number.length());
        }
        return number;
    }

    Set<CertificateWarning> warnings() {
        EnumSet<CertificateWarning> warnings = EnumSet.noneOf(CertificateWarning.class);
        if (kind != CertificateKind.HIGH_TECH_ENTERPRISE) {
            return warnings;
        }
        Matcher form = HIGH_TECH_NUMBER.matcher(number);
        if (!form.matches()) {
            warnings.add(CertificateWarning.NUMBER_FORM);
        } else if (Integer.parseInt(form.group(1)) != issuedOn.getYear()) {
            warnings.add(CertificateWarning.YEAR_DIFFERS);
        }
        LocalDate sameDay = issuedOn.plusYears(VALID_YEARS);
        if (!expiresOn.equals(sameDay) && !expiresOn.equals(sameDay.minusDays(1))) {
            warnings.add(CertificateWarning.VALIDITY_DIFFERS);
        }
        return warnings;
    }
}
