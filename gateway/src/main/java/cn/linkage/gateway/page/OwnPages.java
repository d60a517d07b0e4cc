package cn.linkage.gateway.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The start page and the API page, with an ETag of their content: the jar's time stamps say nothing about changes. */
@Configuration(proxyBeanMethods = false)
class OwnPages implements WebMvcConfigurer {

    private final Map<String, String> digests = new ConcurrentHashMap<>();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        for (String folder : List.of("start", "api-docs")) {
            registry.addResourceHandler("/" + folder + "/**")
                    .addResourceLocations("classpath:/static/" + folder + "/")
                    .setCacheControl(CacheControl.noCache())
                    .setUseLastModified(false)
                    .setEtagGenerator(this::etag);
        }
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/").setViewName("forward:/start/index.html");
        registry.addViewController("/api-docs").setViewName("forward:/api-docs/index.html");
        registry.addViewController("/api-docs/").setViewName("forward:/api-docs/index.html");
    }

    private String etag(Resource resource) {
        return digests.computeIfAbsent(resource.getDescription(), key -> digest(resource));
    }

    private static String digest(Resource resource) {
        try (InputStream content = resource.getInputStream()) {
            return '"' + DigestUtils.md5DigestAsHex(content) + '"';
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
