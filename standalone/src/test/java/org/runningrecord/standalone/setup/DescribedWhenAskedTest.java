package org.runningrecord.standalone.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;

class DescribedWhenAskedTest {

    @Test
    void onlyWhatDescribesTheApiWaitsUntilItIsAskedFor() {
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        RootBeanDefinition made = new RootBeanDefinition();
        made.setFactoryBeanName("org.springdoc.core.configuration.SpringDocConfiguration");
        beans.registerBeanDefinition("schemaPropertyDeprecatingConverter", made);
        beans.registerBeanDefinition("properties", new RootBeanDefinition(SpringDocConfigProperties.class));
        beans.registerBeanDefinition("clock", new RootBeanDefinition(Clock.class));

        new DescribedWhenAsked().postProcessBeanFactory(beans);

        assertThat(made.isLazyInit()).isTrue();
        assertThat(beans.getBeanDefinition("properties").isLazyInit()).isTrue();
        assertThat(beans.getBeanDefinition("clock").isLazyInit()).isFalse();
    }
}
