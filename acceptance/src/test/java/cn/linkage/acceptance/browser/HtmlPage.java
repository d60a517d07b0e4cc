package cn.linkage.acceptance.browser;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page that came, and where from. Reads Keycloak's forms and links, nothing more. */
public record HtmlPage(URI address, int status, String html) {

    private static final Pattern FORM =
            Pattern.compile("<form[^>]*\\saction=\"([^\"]+)\"[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\shref=\"([^\"]+)\"", Pattern.CASE_INSENSITIVE);

    /** Where the page's first form goes. */
    URI formAction() {
        Matcher form = FORM.matcher(html);
        if (!form.find()) {
            throw new AssertionError("No form on " + address + " (" + status + "): " + excerpt());
        }
        return address.resolve(unescape(form.group(1)));
    }

    Map<String, String> hiddenFields() {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher input = INPUT.matcher(html);
        while (input.find()) {
            String tag = input.group();
            if (attribute(tag, "type").filter("hidden"::equals).isPresent()) {
                attribute(tag, "name")
                        .ifPresent(
                                name -> fields.put(name, attribute(tag, "value").orElse("")));
            }
        }
        return fields;
    }

    /** The first link whose address contains the text. */
    URI link(String part) {
        Matcher link = LINK.matcher(html);
        while (link.find()) {
            String target = unescape(link.group(1));
            if (target.contains(part)) {
                return address.resolve(target);
            }
        }
        throw new AssertionError("No link with '" + part + "' on " + address + ": " + excerpt());
    }

    String excerpt() {
        String text = html.replaceAll("(?s)<script.*?</script>|<style.*?</style>|<[^>]+>", " ")
                .replaceAll("\\s+", " ");
        return text.substring(0, Math.min(400, text.length()));
    }

    private static Optional<String> attribute(String tag, String name) {
        Matcher attribute = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return attribute.find() ? Optional.of(unescape(attribute.group(1))) : Optional.empty();
    }

    private static String unescape(String text) {
        return text.replace("&amp;", "&").replace("&#x3D;", "=").replace("&quot;", "\"");
    }
}
