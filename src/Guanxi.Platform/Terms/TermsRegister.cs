using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Extensions.Configuration;
using YamlDotNet.Serialization.NamingConventions;

namespace Guanxi.Platform.Terms;

/// <summary>The numbers of the regulation: <c>await terms.ForAsync&lt;SecurityTerms&gt;(unitId, date)</c>.</summary>
/// <remarks>
/// A setting's value is the one of the configuration (<c>Terms:SVCREG-18:LockAfterFailures=5</c>), else the pack's default.
/// </remarks>
public sealed class TermsRegister
{
    private readonly Dictionary<string, RegulationControl> _controls;
    private readonly IConfigurationSection _configured;
    private readonly ConcurrentDictionary<Type, object> _bound = new();

    /// <exception cref="InvalidOperationException">The configuration names a control or setting that no regulation has.</exception>
    public TermsRegister(IConfiguration configuration)
        : this(RegulationFiles.ReadBuiltIn(), configuration)
    {
    }

    internal TermsRegister(IReadOnlyList<RegulationFile> regulations, IConfiguration configuration)
    {
        _controls = regulations.SelectMany(regulation => regulation.Controls).ToDictionary(control => control.Id);
        _configured = configuration.GetSection("Terms");
        foreach (var setting in _configured.GetChildren().SelectMany(control => control.GetChildren()))
        {
            CheckKnown(setting);
        }
    }

    /// <summary>The terms of a unit on a date.</summary>
    /// <typeparam name="T">A record with one constructor, marked with <see cref="TermsOfAttribute"/>.</typeparam>
    /// <param name="unitId">Unit whose regulation counts; null: the company's.</param>
    /// <param name="date">Date of the act; a decision keeps the terms under which it was taken.</param>
    /// <exception cref="InvalidOperationException">A value is missing, of the wrong type or outside its bounds.</exception>
    public Task<T> ForAsync<T>(long? unitId, DateOnly date)
        where T : class =>
        Task.FromResult((T)_bound.GetOrAdd(typeof(T), Bind));

    private object Bind(Type type)
    {
        var controls = type.GetCustomAttribute<TermsOfAttribute>()?.Controls
            ?? throw new InvalidOperationException($"{type.Name} names no control: mark it with [TermsOf].");
        var constructor = type.GetConstructors().Single();
        return constructor.Invoke([.. constructor.GetParameters().Select(parameter => ValueOf(type, controls, parameter))]);
    }

    private object ValueOf(Type type, IReadOnlyList<string> controls, ParameterInfo parameter)
    {
        var name = SettingName(parameter.Name!);
        var control = controls.Select(id => _controls.GetValueOrDefault(id)).FirstOrDefault(found => found?.Settings.ContainsKey(name) == true)
            ?? throw new InvalidOperationException($"{type.Name}.{parameter.Name}: no setting '{name}' in {string.Join(", ", controls)}.");
        var setting = control.Settings[name];
        try
        {
            return setting.Read(_configured[$"{control.Id}:{parameter.Name}"] ?? setting.Default, parameter.ParameterType);
        }
        catch (FormatException fault)
        {
            throw new InvalidOperationException($"Terms:{control.Id}:{parameter.Name}: {fault.Message}.", fault);
        }
    }

    private void CheckKnown(IConfigurationSection setting)
    {
        var control = setting.Path.Split(':')[1];
        if (_controls.GetValueOrDefault(control)?.Settings.ContainsKey(SettingName(setting.Key)) != true)
        {
            throw new InvalidOperationException($"{setting.Path}: no regulation has this setting.");
        }
    }

    private static string SettingName(string parameter) => HyphenatedNamingConvention.Instance.Apply(parameter);
}
