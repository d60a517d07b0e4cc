package cn.linkage.gateway.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The portal and the API page, with an ETag of their content: the jar's time stamps say nothing about changes. A file
 * under /assets has its content's hash in its name, so a browser keeps it for good and never asks again.
 */
@Configuration(proxyBeanMethods = false)
class OwnPages implements WebMvcConfigurer {

    private final Map<String, String> digests = new ConcurrentHashMap<>();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/portal/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .setUseLastModified(false);
        registry.addResourceHandler("/api-docs/**")
                .addResourceLocations("classpath:/static/api-docs/")
                .setCacheControl(CacheControl.noCache())
                .setUseLastModified(false)
                .setEtagGenerator(this::etag);
        // Behind everything else: the routes to the services and to Keycloak come first.
        registry.addResourceHandler("/**")
                .addResourceLocations("classpath:/portal/")
                .setCacheControl(CacheControl.noCache())
                .setUseLastModified(false)
                .setEtagGenerator(this::etag)
                .resourceChain(false)
                .addResolver(new PortalPages());
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/").setViewName("forward:/index.html");
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
