# Two stages: the README's own build, then a run-time with nothing but Java, the jar and a user without rights. It is a JDK since a
# JRE may leave out incubating modules, and the engine needs jdk.incubator.vector.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /src
COPY . .
RUN mvn -B -Pserve -Dexec.skip=true package

FROM eclipse-temurin:25-jdk
RUN useradd --system --create-home --home-dir /var/lib/argmax --shell /usr/sbin/nologin argmax \
    && mkdir /data && chown argmax /data
COPY --from=build /src/web/target/argmax.jar /opt/argmax/argmax.jar
USER argmax
WORKDIR /var/lib/argmax
ENV ARGMAX_DATA=/data
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/localhost/${ARGMAX_PORT:-8080} && printf 'GET /health HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '200 OK' <&3"]
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", \
    "--add-modules=jdk.incubator.vector", "-XX:MaxRAMPercentage=60", "-jar", "/opt/argmax/argmax.jar"]
CMD ["all"]
