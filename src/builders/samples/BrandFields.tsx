import {type ReactElement, useEffect, useId, useState} from 'react';
import {type Brand, lookOf} from '../../documents';
import {logoLimit, logoTypes, readLogo} from './brand';
import {words} from './words';
import styles from './SampleView.module.css';

interface BrandFieldsProps {brand: Brand; language: string; onChange(brand: Brand): void}

/** The provider's logo and colour for the drawings. They stay in this tab and go into the files that are made. */
export function BrandFields({brand, language, onChange}: BrandFieldsProps): ReactElement {
  const text = (code: Parameters<typeof words.text>[0], data?: Parameters<typeof words.text>[2]): string => words.text(code, language, data);
  const [logoId, logoHint, logoError, colourId, colourHint] = [useId(), useId(), useId(), useId(), useId()];
  const [fault, setFault] = useState<'kind' | 'large' | 'unreadable' | null>(null);
  const [address, setAddress] = useState<string | null>(null);
  const {logo, colour} = brand;
  useEffect(() => {
    if (!logo) { setAddress(null); return undefined; }
    const url = URL.createObjectURL(new Blob([logo.bytes], {type: logo.type}));
    setAddress(url);
    return () => { URL.revokeObjectURL(url); };
  }, [logo]);

  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const read = await readLogo(file);
    setFault(read.ok ? null : read.code);
    if (read.ok) onChange({...brand, logo: read.logo});
  };
  // The colour as it is drawn: a pale one is darkened until it can be read.
  const drawn = lookOf(brand).palette.brand;
  return (
    <details className={styles.brand}>
      <summary>{text('brand.title')}</summary>
      <p className={styles.hint}>{text('brand.hint')}</p>
      <div className={styles.pair}>
        <div>
          <label htmlFor={logoId}>{text('brand.logo')}</label>
          <p id={logoHint} className={styles.hint}>{text('brand.logoHint', {size: logoLimit / 1000})}</p>
          {fault && <p id={logoError} role="alert" className={styles.error}>{text(`brand.fault.${fault}`, {size: logoLimit / 1000})}</p>}
          <input id={logoId} type="file" accept={logoTypes.join(',')} aria-invalid={fault ? true : undefined} aria-describedby={fault ? `${logoHint} ${logoError}` : logoHint} onChange={(event) => { void take(event.target.files?.[0]); event.target.value = ''; }} />
          {address && <p className={styles.logo}><img src={address} alt={text('brand.yourLogo')} /> <button type="button" className={styles.link} onClick={() => onChange({...brand, logo: undefined})}>{text('brand.remove')}</button></p>}
        </div>
        <div>
          <label htmlFor={colourId}>{text('brand.colour')}</label>
          <p id={colourHint} className={styles.hint}>{text('brand.colourHint')}</p>
          <input id={colourId} type="color" value={colour ?? drawn} aria-describedby={colourHint} onChange={(event) => onChange({...brand, colour: event.target.value})} />
          {colour && <p className={styles.logo}>{drawn.toLowerCase() !== colour.toLowerCase() && <span>{text('brand.darkened', {colour: drawn})}</span>} <button type="button" className={styles.link} onClick={() => onChange({...brand, colour: undefined})}>{text('brand.ours')}</button></p>}
        </div>
      </div>
    </details>
  );
}
