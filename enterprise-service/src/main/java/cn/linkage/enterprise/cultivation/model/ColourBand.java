package cn.linkage.enterprise.cultivation.model;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.Words;
import java.util.regex.Pattern;

/**
 * A colour and from how many points on an enterprise has it.
 *
 * @param code names the colour, for example GREEN
 * @param rgb how it is drawn, in the form #RRGGBB
 * @param minimumPoints the smallest sum of points that has it
 */
public record ColourBand(String code, Words name, String rgb, int minimumPoints) {

    public static final String RGB_FORM = "#[0-9A-Fa-f]{6}";

    private static final Pattern RGB = Pattern.compile(RGB_FORM);

    public ColourBand {
        Codes.check("bands", code);
        if (!RGB.matcher(rgb).matches()) {
            throw new InvalidValueException(
                    "bands", "颜色值应为 #RRGGBB，收到“" + rgb + "”", "a colour is drawn as #RRGGBB, got '" + rgb + "'");
        }
        if (minimumPoints < 0) {
            throw new InvalidValueException(
                    "bands",
                    "颜色 " + code + " 的起始分不能为负，收到 " + minimumPoints,
                    "colour " + code + " starts at 0 points or more, got " + minimumPoints);
        }
    }
}
