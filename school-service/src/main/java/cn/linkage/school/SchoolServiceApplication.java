package cn.linkage.school;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts school-service. Not called SchoolApplication, because that is what a school files with the education bureau. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class SchoolServiceApplication {

    public static void main(String[] args) {
        SpringApplication.run(SchoolServiceApplication.class, args);
    }
}
