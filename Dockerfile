# Both sides from this source: docker build --target command-side . (or query-side). docker-compose.yml does.

FROM eclipse-temurin:17-jdk AS build
# mvnw fetches the Maven it names and checks its sum, which is that of a zip
RUN apt-get update && apt-get install -y --no-install-recommends unzip && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY . .
# The cache keeps what Maven fetched from one build to the next, and stays out of the image
RUN --mount=type=cache,target=/root/.m2 ./mvnw -B -q -pl command-side,query-side -am -DskipTests package

# A backup is a file of SQLite. Its native part would unpack itself into /tmp, where nothing may be run: so it is unpacked here
RUN unzip -p command-side/target/command-side-app.jar 'BOOT-INF/lib/sqlite-jdbc-*.jar' > /tmp/sqlite-jdbc.jar \
    && unzip -q -j /tmp/sqlite-jdbc.jar "org/sqlite/native/Linux/$(uname -m)/*" -d /native

FROM eclipse-temurin:17-jre AS runtime
# A number, so that a platform which refuses root can see that it is not
USER 10001:10001
WORKDIR /app
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-jar", "app.jar"]

FROM runtime AS command-side
# Not in the entry point alone: backup and verify are started beside it
ENV JDK_JAVA_OPTIONS="-Dorg.sqlite.lib.path=/app/native"
COPY --from=build /native native
COPY --from=build /source/command-side/target/command-side-app.jar app.jar
EXPOSE 8081

FROM runtime AS query-side
COPY --from=build /source/query-side/target/query-side-app.jar app.jar
EXPOSE 8082
