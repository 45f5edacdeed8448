package org.runningrecord.standalone.setup;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** What describes the API is made when somebody first asks for the description: few do, and nobody else should wait for it. */
final class DescribedWhenAsked implements BeanFactoryPostProcessor {

    private static final String DESCRIBING = "org.springdoc.";

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        for (String name : beans.getBeanDefinitionNames()) {
            BeanDefinition bean = beans.getBeanDefinition(name);
            if (describes(name) || describes(bean.getFactoryBeanName()) || describes(bean.getBeanClassName())) {
                bean.setLazyInit(true);
            }
        }
    }

    private static boolean describes(@Nullable String name) {
        return name != null && name.startsWith(DESCRIBING);
    }
}
