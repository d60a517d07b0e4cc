package cn.linkage.starter.imports;

import cn.linkage.starter.audit.Audit;
import cn.linkage.starter.audit.AuditAutoConfiguration;
import cn.linkage.starter.config.StarterAutoConfiguration;
import cn.linkage.starter.crypto.FieldCipher;
import cn.linkage.starter.list.ListAnswers;
import cn.linkage.starter.list.ListAutoConfiguration;
import cn.linkage.starter.list.Lists;
import cn.linkage.starter.security.CurrentPerson;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Imports, in services that import anything. */
@AutoConfiguration(
        after = {
            StarterAutoConfiguration.class,
            AuditAutoConfiguration.class,
            ListAutoConfiguration.class,
            JdbcClientAutoConfiguration.class,
            JacksonAutoConfiguration.class,
            TransactionAutoConfiguration.class
        })
@ConditionalOnBean(ImportKind.class)
@EnableConfigurationProperties(ImportProperties.class)
public class ImportAutoConfiguration {

    @Bean
    ImportJobs importJobs(JdbcClient jdbc, JsonMapper json, FieldCipher cipher, Clock clock) {
        return new ImportJobs(jdbc, json, cipher, clock);
    }

    @Bean
    ImportFiles importFiles(JdbcClient jdbc, FieldCipher cipher) {
        return new ImportFiles(jdbc, cipher);
    }

    @Bean
    ImportRemarks importRemarks(JdbcTemplate jdbc, JsonMapper json, FieldCipher cipher) {
        return new ImportRemarks(jdbc, json, cipher);
    }

    @Bean
    ImportWorker importWorker(
            ImportJobs jobs,
            ImportFiles files,
            ImportRemarks remarks,
            List<ImportKind> kinds,
            TransactionTemplate transactions,
            Audit audit,
            ImportProperties limits) {
        return new ImportWorker(
                jobs,
                new ImportRun(jobs, files, remarks, transactions, audit, limits),
                kinds.stream().collect(Collectors.toMap(ImportKind::name, Function.identity())),
                transactions,
                limits);
    }

    @Bean
    ImportDesk importDesk(
            ImportJobs jobs,
            ImportFiles files,
            ImportRemarks remarks,
            ImportWorker worker,
            CurrentPerson person,
            TransactionTemplate transactions,
            Audit audit,
            Lists lists,
            ListAnswers answers,
            Clock clock) {
        return new ImportDesk(jobs, files, remarks, worker, person, transactions, audit, lists, answers, clock);
    }

    @Bean
    OperationCustomizer importApiDescription() {
        return new ImportApiDescription();
    }
}
