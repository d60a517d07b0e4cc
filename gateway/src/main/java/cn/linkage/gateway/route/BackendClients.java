package cn.linkage.gateway.route;

import java.net.http.HttpClient;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** The connections to what stands behind the gateway. */
@Configuration(proxyBeanMethods = false)
class BackendClients {

    static {
        // Below the 20 s after which a service closes an idle connection: a POST must not meet one that is being
        // closed.
        System.setProperty("jdk.httpclient.keepalive.timeout", "15");
    }

    private final Executor virtualThreads = Executors.newVirtualThreadPerTaskExecutor();

    @Bean
    HttpClient backendHttpClient(RouteSettings settings) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(settings.connectTimeout())
                .executor(virtualThreads)
                .build();
    }

    @Bean
    ProxyExchange proxyExchange(
            RestClient.Builder builder,
            HttpClient backendHttpClient,
            RouteSettings settings,
            GatewayMvcProperties gateway) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(backendHttpClient, virtualThreads);
        requests.setReadTimeout(settings.readTimeout());
        requests.enableCompression(false);
        return new RestClientProxyExchange(builder.requestFactory(requests).build(), gateway);
    }
}
