package org.runningrecord.command.setup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.runningrecord.command.act.Act;
import org.runningrecord.command.act.ActDoors;
import org.runningrecord.command.submission.CommandDesk;
import org.runningrecord.command.submission.Submissions;
import org.runningrecord.command.submission.WritersAids;
import org.runningrecord.command.template.Doors;
import org.runningrecord.command.template.DoorsDescribed;
import org.runningrecord.command.template.ExamplesDescribed;
import org.runningrecord.command.template.Submittable;
import org.runningrecord.command.template.Template;
import org.runningrecord.command.template.Templates;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.policy.words.WordList;
import org.runningrecord.web.opaque.OpaqueIds;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The doors for submitters: one for every template and every act, and what the description of the API says of them. */
@Configuration(proxyBeanMethods = false)
class DoorsSetup {

    @Bean
    Templates templates(List<Template<?>> templates) {
        return new Templates(templates);
    }

    @Bean
    DoorsDescribed doorsDescribed(Templates templates, List<Act<?, ?>> acts) {
        List<Submittable> all = new ArrayList<>(templates.all());
        acts.stream().sorted(Comparator.comparing(Act::name)).forEach(all::add);
        return new DoorsDescribed(all);
    }

    /** Every template and every act has its door, where there is a web server. */
    @Bean
    InitializingBean doorsOfTemplates(
            Templates templates,
            List<Act<?, ?>> acts,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> web,
            Submissions submissions) {
        return () -> web.ifAvailable(mapping -> {
            Doors.open(templates, mapping, submissions);
            ActDoors.open(acts, mapping, submissions);
        });
    }

    @Bean
    ExamplesDescribed examplesDescribed() {
        return new ExamplesDescribed();
    }

    @Bean
    Submissions submissions(CommandDesk desk, LogStore log, EventCodec codec, WordList words, OpaqueIds ids) {
        return new Submissions(desk, codec, new WritersAids(log, codec, words), ids);
    }

    @Bean
    WordList wordList(@Value("${running-record.word-list:}") String file) throws IOException {
        if (file.isEmpty()) {
            return WordList.shipped();
        }
        try (InputStream yaml = Files.newInputStream(Path.of(file))) {
            return WordList.read(yaml);
        }
    }
}
